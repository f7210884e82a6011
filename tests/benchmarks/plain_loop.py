#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aviary developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""All lists of a playbook from an ARA server, page after page over one connection: what a plain client does.

  plain_loop.py HOST:PORT PATH-BEFORE-API PLAYBOOK ROWS-A-PAGE
"""
import http.client
import json
import sys

host, before, playbook, limit = sys.argv[1:]
connection = http.client.HTTPConnection(host)
for kind in ("plays", "tasks", "hosts", "files", "records", "results"):
    path = "%sapi/v1/%s?playbook=%s&limit=%s" % (before, kind, playbook, limit)
    rows = []
    while path:
        connection.request("GET", path)
        answer = connection.getresponse()
        if answer.status != 200:
            sys.exit("%s %s" % (answer.status, path))
        page = json.load(answer)
        rows += page["results"]
        path = page["next"] and page["next"].removeprefix("http://" + host)
    if len(rows) != page["count"]:
        sys.exit("%s of %s %s" % (len(rows), page["count"], kind))
