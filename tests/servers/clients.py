#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aviary developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks two servers the same by ARA's own clients, its command line and its lookup in a playbook, and compares what they say.

Runs in the second root: clients.py ARA AVIARY, the base addresses of ARA's distributed sqlite server and of aviary serve
over the same folder (tests/servers/serve-clients starts both). Exit status: 0 all is the same, 1 something differs.
"""
import difflib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

REPORTS = ["shop-bad", "shop-good", "shop-extras", "shop-running", "shop-free", "schema/ara-1.5.8-m10", "2/some/path"]
COMMANDS = [
    "playbook list", "playbook list --status failed --order id --limit 1", "playbook list --path site.yml -f json",
    "playbook list --label check:False -f csv", "playbook list -f json", "playbook show 1", "playbook show 1 -f json",
    "playbook show 99999", "playbook metrics", "playbook metrics --aggregate ansible_version -f json",
    "play list", "play list --playbook 1 -f json", "play show 1", "play show 1 -f json",
    "task list", "task list --action command --order duration -f json", "task show 1", "task show 2 -f json",
    "task metrics", "task metrics --aggregate name -f json",
    "host list", "host list --with-changed -f json", "host list --with-failed", "host show 1", "host show 2 -f json",
    "host show 1 --with-facts", "host metrics -f json",
    "result list", "result list --status failed -f json", "result list --host localhost", "result list --limit 1000 -f csv",
    "result list --ignore-errors -f json", "result list --changed --order id", "result show 1", "result show 7 --with-content",
    "result show 3 --with-content -f json", "result show abc",
    "record list", "record list -f json", "record list --key version", "record show 1", "record show 1 -f json",
]  # fmt: skip
PLAYBOOK = """
- hosts: localhost
  gather_facts: false
  tasks:
{tasks}
"""
TASK = """    - copy:
        content: "{{{{ lookup('ara_api', '/api/v1/{path}') | to_json }}}}"
        dest: "{{{{ playbook_dir }}}}/{number}.json"
"""
# What ARA 1.5.8 does not know yet.
NEWER = {"client_version", "deprecations", "exceptions", "python_version", "server_version", "user", "warnings"}
NEWER_OF_TASKS = {"uuid"}
LOOKUPS = ["playbooks", "playbooks/1", "plays/1", "tasks/2", "hosts/1", "results/3", "files/1", "records?key=version",
           "results?status=failed&limit=2", "results?limit=3&offset=1&order=-duration", "labels", "results/99999"]  # fmt: skip
# ARA's lookup takes the client of its own callback, which would record this very run. This one only makes the client.
CALLBACK = """
import os
from ansible.plugins.callback import CallbackBase
from ara.clients.utils import get_client


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "aggregate"
    CALLBACK_NAME = "asks"

    def __init__(self):
        super().__init__()
        self.client = get_client(client="http", endpoint=os.environ["ARA_API_SERVER"])
"""


def environment(own, server):
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("ARA_", "ANSIBLE_"))}
    variables.update(ARA_BASE_DIR=str(own), ARA_API_CLIENT="http", ARA_API_SERVER=server, ARA_API_TIMEOUT="120",
                     TZ="UTC", LC_ALL="C.UTF-8", COLUMNS="250", NO_COLOR="1", ANSIBLE_NOCOLOR="1",
                     ANSIBLE_CALLBACK_PLUGINS=str(own), ANSIBLE_CALLBACKS_ENABLED="asks", ANSIBLE_LOCALHOST_WARNING="false",
                     ANSIBLE_INVENTORY_UNPARSED_WARNING="false", ANSIBLE_HOME=str(own), ANSIBLE_LOCAL_TEMP=str(own / "tmp"))  # fmt: skip
    plugins = subprocess.run([sys.executable, "-m", "ara.setup.lookup_plugins"], env=variables, text=True, check=True,
                             stdout=subprocess.PIPE)  # fmt: skip
    variables["ANSIBLE_LOOKUP_PLUGINS"] = plugins.stdout.strip()
    return variables


def known(value):
    """An answer without what only newer releases of ARA say."""
    if isinstance(value, list):
        return [known(one) for one in value]
    if not isinstance(value, dict):
        return value
    newer = NEWER | (NEWER_OF_TASKS if "handler" in value else set())
    return {key: known(one) for key, one in value.items() if key not in newer}


def said(command, own, base, report):
    """What it writes and its exit status; the same on both servers but for their address."""
    server = "%s/%s/ara-report" % (base.rstrip("/"), report)
    done = subprocess.run(command, env=environment(own, server), cwd=own, text=True, errors="replace",
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    answers = [json.dumps(known(json.loads(file.read_text())), indent=1, sort_keys=True) for file in sorted(own.glob("*.json"))]
    for file in own.glob("*.json"):
        file.unlink()
    return "\n".join([done.stdout, *answers, "exit status %d" % done.returncode]).replace(base.rstrip("/"), "http://server")


def main():
    ara, aviary = sys.argv[1:3]
    reports = sys.argv[3:] or REPORTS
    different = asked = 0
    with tempfile.TemporaryDirectory(prefix="aviary-clients-") as name:
        own = pathlib.Path(name)
        (own / "asks.py").write_text(CALLBACK)
        (own / "ask.yml").write_text(PLAYBOOK.format(tasks="".join(
            TASK.format(path=path, number=number) for number, path in enumerate(LOOKUPS))))  # fmt: skip
        commands = [["ara", *command.split()] for command in COMMANDS]
        commands.append(["ansible-playbook", "ask.yml"])
        for report in reports:
            for command in commands:
                theirs, ours = (said(command, own, base, report) for base in (ara, aviary))
                asked += 1
                if theirs != ours:
                    different += 1
                    print("%s: %s" % (report, " ".join(command)))
                    print("\n".join(list(difflib.unified_diff(theirs.splitlines(), ours.splitlines(), "ARA", "aviary serve",
                                                              lineterm="", n=1))[:40]), flush=True)  # fmt: skip
    print("%d of %d answers are the same." % (asked - different, asked))
    sys.exit(1 if different else 0)


main()
