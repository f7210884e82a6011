#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Aviary developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""seeds.py DATA FOLDER: what the recordings of DATA hold, as small seeds for the fuzzers in FOLDER/{content,text,compare,index,archive,database}."""
import bz2
import gzip
import hashlib
import io
import json
import lzma
import pathlib
import sqlite3
import sys
import tarfile
import zipfile
import zlib

LONGEST = 3000
data, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
for kind in ("content", "text", "compare", "index", "archive", "database"):
    (folder / kind).mkdir(parents=True, exist_ok=True)


def keep(kind, seed):
    (folder / kind / hashlib.sha1(seed).hexdigest()[:16]).write_bytes(seed)


def texts_of(value):
    """All texts in a value that are longer than a word."""
    if isinstance(value, str) and "\n" in value:
        yield value.encode("utf-8", "surrogateescape")
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from texts_of(child)


shapes = {}  # of values, with one value of it
for path in sorted(data.rglob("*.sqlite")):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for table, column in (("results", "content"), ("hosts", "facts"), ("records", "value")):
        for (blob,) in database.execute(f"select {column} from {table}"):
            text = zlib.decompress(blob)
            value = json.loads(text)
            shape = tuple(value) if isinstance(value, dict) else type(value).__name__
            if shape in shapes and shapes[shape]:
                keep("compare", shapes[shape] + b"\0" + text)  # two of a kind, once
                shapes[shape] = None
            if shape in shapes or len(text) > LONGEST:
                continue
            shapes[shape] = text
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

# What jobs leave, with only the beginning of a database in it; what Python cannot pack lies beside this script.
page = (data / "shop-bad.sqlite").read_bytes()[:600]
files = {"1/console.txt": b"hello\n", "1/ansible.sqlite": page, "1/ansible.sqlite-wal": b"\x37\x7f\x06\x82" + bytes(60)}


def packed_zip(members, method):
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return whole.getvalue()


def packed_tar(members, layout, links=()):
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w", format=layout) as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for name, target, kind in links:
            info = tarfile.TarInfo(name)
            info.linkname, info.type = target, kind
            archive.addfile(info)
    tar = whole.getvalue().rstrip(b"\0")
    return tar + bytes(-len(tar) % 512)  # without the padding


tree = packed_tar(files, tarfile.PAX_FORMAT, [("a.sqlite", "../out", tarfile.SYMTYPE), ("b.sqlite", "1/ansible.sqlite", tarfile.LNKTYPE)])
keep("archive", tree)
keep("archive", packed_tar({"d/" * 80 + "ansible.sqlite": page, "../\u00fc.sqlite": page}, tarfile.GNU_FORMAT))
for compress in (gzip.compress, bz2.compress, lzma.compress):
    keep("archive", compress(tree))
    keep("archive", compress(page))
    keep("archive", packed_zip({"logs.tar.gz": compress(tree), "ansible.sqlite": page}, zipfile.ZIP_STORED))
keep("archive", packed_zip(files, zipfile.ZIP_STORED))
keep("archive", packed_zip(files, zipfile.ZIP_DEFLATED))
for path in (pathlib.Path(__file__).parent / "archives").iterdir():
    keep("archive", path.read_bytes())
