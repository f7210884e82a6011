#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aviary developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""seeds.py DATA FOLDER: what the recordings of DATA hold, as small seeds for the fuzzers in FOLDER/{content,text,index,database}."""
import hashlib
import json
import pathlib
import sqlite3
import sys
import zlib

LONGEST = 3000
data, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
for kind in ("content", "text", "index", "database"):
    (folder / kind).mkdir(parents=True, exist_ok=True)


def keep(kind, seed):
    (folder / kind / hashlib.sha1(seed).hexdigest()[:16]).write_bytes(seed)


def texts_of(value):
    """All texts in a value that are longer than a word."""
    if isinstance(value, str) and "\n" in value:
        yield value.encode("utf-8", "surrogateescape")
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts_of(child)


shapes = set()
for path in sorted(data.rglob("*.sqlite")):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for table, column in (("results", "content"), ("hosts", "facts"), ("records", "value")):
        for (blob,) in database.execute(f"select {column} from {table}"):
            text = zlib.decompress(blob)
            value = json.loads(text)
            shape = tuple(value) if isinstance(value, dict) else type(value).__name__
            if shape in shapes or len(text) > LONGEST:
                continue
            shapes.add(shape)
            keep("content", text)
            keep("content", blob)
            for one in texts_of(value):
                keep("text", one)

for path in sorted((data / "indexes").glob("*.html")):
    page = path.read_bytes()
    begin = max(0, page.find(b"ansible.sqlite") - 1000)
    keep("index", page[:LONGEST])
    keep("index", page[begin:begin + LONGEST])
keep("index", b"User-agent: *\nDisallow: /logs/*.gz$\nAllow: /\n")
keep("index", b"attachment; filename=\"a.zip\"; filename*=UTF-8''gr%C3%BCn.zip")

# Whole databases of each generation, made small: the shortest pages, one playbook, a few results, nothing of Django's.
for path in sorted((data / "schema").glob("*.sqlite")):
    small = folder / "small.sqlite"
    small.write_bytes(path.read_bytes())
    database = sqlite3.connect(small, isolation_level=None)
    ours = {"playbooks", "plays", "tasks", "hosts", "results", "files", "file_contents", "records", "labels", "playbooks_labels", "django_migrations"}
    for (table,) in database.execute("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'").fetchall():
        if table not in ours:
            database.execute(f"drop table {table}")
    database.execute("delete from results where id > 6")
    database.execute("delete from django_migrations where app <> 'api'")
    database.execute("update hosts set facts = x'789cabae0500017500f9'")
    database.execute("pragma page_size = 512")
    database.execute("vacuum")
    database.close()
    keep("database", small.read_bytes())
    small.unlink()
