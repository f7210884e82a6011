# SPDX-FileCopyrightText: The Aviary developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Copies what ARA recorded from one database to another, model by model, ids and times as they are.
import sys, os, warnings
warnings.simplefilter("ignore")
os.environ["DJANGO_SETTINGS_MODULE"] = "ara.server.settings"
import django
django.setup()
from django.db import connections, models
from ara.api import models as ara
source, target = sys.argv[1:3]
for name in (source, target):
    if name != "default":
        connections.databases[name] = dict(connections.databases["default"], ENGINE="django.db.backends.sqlite3", NAME=name,
                                           USER="", PASSWORD="", HOST="", PORT="", OPTIONS={})
kinds = [ara.Label, ara.Playbook, ara.FileContent, ara.File, ara.Play, ara.Task, ara.Host, ara.LatestHost, ara.Result, ara.Record]
from django.db.models import signals
signals.post_save.receivers = []
for kind in kinds:
    for field in kind._meta.local_fields:
        field.pre_save = lambda instance, add, f=field: getattr(instance, f.attname)
    rows = list(kind.objects.using(source).order_by("pk"))
    kind.objects.using(target).bulk_create(rows, batch_size=100)
    print(kind.__name__, len(rows))
for kind, name in ((ara.Playbook, "labels"), (ara.Result, "delegated_to")):
    through = getattr(kind, name).through
    rows = list(through.objects.using(source).order_by("pk"))
    through.objects.using(target).bulk_create(rows)
    print(name, len(rows))
from django.core.management.color import no_style
for sql in connections[target].ops.sequence_reset_sql(no_style(), kinds + [ara.Playbook.labels.through, ara.Result.delegated_to.through]):
    connections[target].cursor().execute(sql)
