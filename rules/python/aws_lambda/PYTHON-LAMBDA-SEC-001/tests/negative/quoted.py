import json
import os
import shlex


def on_request(event, context):
    body = json.loads(event["body"])
    os.system("tar czf /tmp/a.tgz " + shlex.quote(body["folder"]))
    os.system("sleep %d" % int(event["seconds"]))


def on_kind(event, context):
    kind = event["kind"]
    if kind not in ("full", "diff"):
        raise ValueError(kind)
    os.system("backup --" + kind)
