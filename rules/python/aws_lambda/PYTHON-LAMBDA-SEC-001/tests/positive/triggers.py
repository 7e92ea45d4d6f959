"""Events of several triggers."""

import json
import os


def on_upload(event, context):
    key = event["Records"][0]["s3"]["object"]["key"]
    os.system(f"convert /tmp/{key} /tmp/out.png")  # expect


def on_request(event, context):
    host = event.get("queryStringParameters", {}).get("host")
    body = json.loads(event["body"])
    os.popen("ping -c 1 " + host)  # expect
    os.system("tar czf /tmp/a.tgz " + body["folder"])  # expect
    return {"statusCode": 200}


def on_messages(event, context):
    for record in event["Records"]:
        os.system(record["body"])  # expect
