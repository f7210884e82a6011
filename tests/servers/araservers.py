#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aviary developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real ARA servers over copies of the recordings in tests/data. Runs in the second root (./dev starts it).

Says where they are on stdout, NAME=value a line and an empty line once all answer, and stops them, and removes their
copies, when its standard input ends: however whoever started it came to its end.

AVIARY_ARA_SERVERS   base address of ARA's distributed sqlite server; tests/data/X.sqlite is at X/ara-report/ below it,
                     tests/data/tree/Y/ara-report at Y/ara-report/. Where an older schema misses columns the answer is 500.
AVIARY_ARA_FOLDER    the folder that it serves: what a test puts there, NAME/ara-report/ansible.sqlite, is served, too.
AVIARY_ARA_MONTREAL  the same with TIME_ZONE America/Montreal.
AVIARY_ARA_PRIVATE   a server of one database, tests/data/shop-again.sqlite, that wants
AVIARY_ARA_USER      this user
AVIARY_ARA_PASSWORD  and this password for reading.
"""
import ctypes
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
USER = "reader"
PASSWORD = "p\u00e4ss:w@rd/50%25 #1"  # all that is easily encoded wrongly
PATIENCE = 120  # seconds, for a machine that compiles at the same time


def end_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG


class Server:
    """gunicorn over one of ARA's two applications, on a port that is taken before it starts."""

    def __init__(self, own, **settings):
        own.mkdir(parents=True)
        self.log = own / "log"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("ARA_")},
            "ARA_BASE_DIR": str(own),
            "ARA_SECRET_KEY": "of-a-test",
            "ARA_ALLOWED_HOSTS": "['*']",
            "ARA_TIME_ZONE": "UTC",
            "TZ": "UTC",
            "PYTHONDONTWRITEBYTECODE": "1",
            **{"ARA_" + name: value for name, value in settings.items()},
        }
        application = "distributed_sqlite" if "DISTRIBUTED_SQLITE" in settings else "application"
        self.command = ["gunicorn", "--preload", "--workers", "2", "--threads", "4", "--worker-tmp-dir", str(own),
                        "--log-level", "warning", "ara.server.wsgi:" + application]

    def manage(self, *arguments, **environment):
        done = subprocess.run(["ara-manage", *arguments], env={**self.environment, **environment}, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            sys.exit(done.stdout)

    def start(self):
        listening = socket.socket()
        listening.bind(("127.0.0.1", 0))
        listening.listen(128)
        self.url = "http://127.0.0.1:%d/" % listening.getsockname()[1]
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [*self.command, "--bind", "fd://%d" % listening.fileno()], env=self.environment,
                pass_fds=[listening.fileno()], preexec_fn=end_with_parent, start_new_session=True,
                stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        listening.close()

    def wait_until_it_answers(self, path):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                urllib.request.urlopen(self.url + path, timeout=PATIENCE)
                return
            except urllib.error.HTTPError as error:
                if error.code == 401:
                    return
                break
            except OSError:
                time.sleep(0.1)
        sys.exit("no answer from %s\n%s" % (self.url, self.log.read_text(errors="replace")))

    def stop(self):
        if getattr(self, "process", None):
            os.killpg(self.process.pid, signal.SIGKILL)  # what it serves are copies
            self.process.wait()


def copy_recordings(folder):
    shutil.copytree(DATA / "tree", folder)
    for recording in [*DATA.glob("*.sqlite"), *DATA.glob("schema/*.sqlite")]:
        report = folder / recording.relative_to(DATA).with_suffix("") / "ara-report"
        report.mkdir(parents=True)
        shutil.copyfile(recording, report / "ansible.sqlite")


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="aviary-ara-") as name:
        own = pathlib.Path(name)
        logs = own / "logs"
        copy_recordings(logs)
        # ARA 1.5.8 chooses its backend for this itself, and then forgets it.
        tree = dict(DISTRIBUTED_SQLITE="true", DISTRIBUTED_SQLITE_ROOT=str(logs),
                    DATABASE_ENGINE="ara.server.db.backends.distributed_sqlite")
        utc = Server(own / "utc", **tree)
        montreal = Server(own / "montreal", **tree, TIME_ZONE="America/Montreal")
        private = Server(own / "private", READ_LOGIN_REQUIRED="true")
        shutil.copyfile(DATA / "shop-again.sqlite", own / "private" / "ansible.sqlite")
        try:
            utc.start()
            montreal.start()
            private.manage("createsuperuser", "--noinput", "--username", USER, "--email", "reader@shop.example",
                           DJANGO_SUPERUSER_PASSWORD=PASSWORD)
            private.start()
            utc.wait_until_it_answers("shop-again/ara-report/api/v1/playbooks")
            montreal.wait_until_it_answers("shop-again/ara-report/api/v1/playbooks")
            private.wait_until_it_answers("api/")
            for variable, value in {"SERVERS": utc.url, "FOLDER": logs, "MONTREAL": montreal.url,
                                    "PRIVATE": private.url, "USER": USER, "PASSWORD": PASSWORD}.items():
                print("AVIARY_ARA_%s=%s" % (variable, value))
            print(flush=True)
            sys.stdin.read()
        finally:
            for server in (utc, montreal, private):
                server.stop()


main()
