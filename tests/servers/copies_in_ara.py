#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aviary developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of every fixture, opened by a real ARA.

copies_in_ara.py            from the host: does both of the following, each in its own root, with the aviary built last
copies_in_ara.py write DIR  (./dev shell) copies every fixture and writes what `aviary api` says of each copy
copies_in_ara.py check DIR  (./dev ara) migrates each copy and asks ARA's server for the same

ARA's server must answer what `aviary api` does, for every field that its version has; and for a fixture of its own
generation the copy must answer as the original. Says what differs, and exits with 1.
"""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

TOP = pathlib.Path(__file__).resolve().parents[2]
DATA = TOP / "tests" / "data"
KINDS = ["playbooks", "plays", "tasks", "hosts", "results", "files", "records", "labels"]
DETAILS = 25  # of each kind and copy, spread evenly
BASE = "http://127.0.0.1:8151"


def fixtures():
    return sorted(DATA.glob("shop-*.sqlite")) + sorted((DATA / "schema").glob("*.sqlite"))


def spread(ids):
    step = max(1, len(ids) // DETAILS)
    return ids[::step]


def program():
    built = [path for preset in ("dev", "release") if (path := TOP / "build" / preset / "app" / "aviary").exists()]
    if not built:
        sys.exit("copies_in_ara.py: no aviary is built yet: ./dev run --version")
    return max(built, key=lambda path: path.stat().st_mtime)


def write(folder):
    aviary = program()
    for fixture in fixtures():
        place = folder / "copies" / fixture.stem / "ara-report"
        place.mkdir(parents=True)
        subprocess.run([aviary, "copy", fixture, place / "ansible.sqlite"], check=True, stdout=subprocess.DEVNULL)
        base = f"{BASE}/{fixture.stem}/ara-report"

        def ask(path):
            command = [aviary, "api", place / "ansible.sqlite", path, "--base", base]
            return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)

        answers = {}
        for kind in KINDS:
            path = f"{kind}?limit=100000&order=id"
            answers[path] = ask(path)
            for number in spread([row["id"] for row in answers[path]["results"]]):
                answers[f"{kind}/{number}"] = ask(f"{kind}/{number}")
        answers["latesthosts?limit=1000&order=name"] = ask("latesthosts?limit=1000&order=name")
        (folder / f"{fixture.stem}.json").write_text(json.dumps(answers))


def differences(server, ours, path=""):
    """Where ours is not what the server says; fields that only we have come from a newer ARA."""
    if isinstance(server, dict) and isinstance(ours, dict):
        for key, value in server.items():
            if key not in ours:
                yield f"{path}/{key}: missing"
            else:
                yield from differences(value, ours[key], f"{path}/{key}")
    elif isinstance(server, list) and isinstance(ours, list) and len(server) == len(ours):
        for number, (one, other) in enumerate(zip(server, ours)):
            yield from differences(one, other, f"{path}/{number}")
    elif server != ours:
        yield f"{path}: {json.dumps(ours)[:150]}, but ARA says {json.dumps(server)[:150]}"


def migrate(database):
    """What ARA's own migrate has to do, tried on a copy of the copy."""
    with tempfile.TemporaryDirectory() as scratch:
        mine = pathlib.Path(scratch) / "ansible.sqlite"
        shutil.copy(database, mine)
        environment = dict(os.environ, ARA_BASE_DIR=scratch, ARA_DATABASE_NAME=str(mine))

        def manage(*command):
            ran = subprocess.run(["ara-manage", *command], env=environment, capture_output=True, text=True)
            return ran.returncode, ran.stdout + ran.stderr

        status, said = manage("migrate")
        if status != 0 or "No migrations to apply." not in said:
            yield f"migrate: {said.strip()[-300:]}"
        status, said = manage("showmigrations")
        if status != 0 or "[ ]" in said:
            yield f"showmigrations: {said.strip()[-300:]}"


class Server:
    def __init__(self, folder):
        environment = dict(os.environ, ARA_BASE_DIR=str(folder), ARA_ALLOWED_HOSTS="['*']", ARA_TIME_ZONE="UTC",
                           ARA_DISTRIBUTED_SQLITE="true",
                           ARA_DATABASE_ENGINE="ara.server.db.backends.distributed_sqlite",
                           ARA_DISTRIBUTED_SQLITE_ROOT=str(folder / "copies"))
        command = ["gunicorn", "--bind", BASE.removeprefix("http://"), "--workers=1", "ara.server.wsgi:distributed_sqlite"]
        self.log = open(folder / "server.log", "w")
        self.process = subprocess.Popen(command, env=environment, cwd=folder, stdout=self.log, stderr=self.log)
        host, port = BASE.removeprefix("http://").split(":")
        for _ in range(300):
            try:
                socket.create_connection((host, int(port)), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        raise SystemExit("ARA's server did not start: " + (folder / "server.log").read_text())

    def get(self, report, path):
        try:
            with urllib.request.urlopen(f"{BASE}/{report}/ara-report/api/v1/{path}") as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            return {"status": error.code}

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.log.close()


def check(folder):
    # Those of the server's own generation are read as they are, too.
    own = [fixture for fixture in fixtures() if "1.5.8" in fixture.stem]
    for fixture in own:
        place = folder / "copies" / f"original-{fixture.stem}" / "ara-report"
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(fixture, place / "ansible.sqlite")
    bad = asked = 0
    with Server(folder) as server:
        for fixture in fixtures():
            database = folder / "copies" / fixture.stem / "ara-report" / "ansible.sqlite"
            said = list(migrate(database))
            for path, ours in json.loads((folder / f"{fixture.stem}.json").read_text()).items():
                asked += 1
                theirs = server.get(fixture.stem, path)
                said += [f"{path} {line}" for line in differences(theirs, ours)]
                if fixture in own:
                    before = json.loads(json.dumps(server.get(f"original-{fixture.stem}", path))
                                        .replace(f"original-{fixture.stem}", fixture.stem))
                    said += [f"{path} of the original {line}" for line in differences(before, theirs)]
            print(f"{fixture.stem}: {'as it should be' if not said else f'{len(said)} differ'}")
            for line in said[:10]:
                print("   ", line)
            bad += len(said)
    print(f"{asked} answers of {len(fixtures())} copies, {bad} differ")
    return 1 if bad or not asked else 0


def both():
    with tempfile.TemporaryDirectory(prefix="aviary-copies-", dir="/tmp") as folder:
        subprocess.run([TOP / "dev", "shell", "python3", __file__, "write", folder], check=True)
        return subprocess.run([TOP / "dev", "ara", "python3", __file__, "check", folder]).returncode


if __name__ == "__main__":
    if len(sys.argv) == 1:
        sys.exit(both())
    sys.exit({"write": write, "check": check}[sys.argv[1]](pathlib.Path(sys.argv[2])))
