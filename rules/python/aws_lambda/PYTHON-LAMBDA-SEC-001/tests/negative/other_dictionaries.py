"""What is no event: the environment, the context, dictionaries of the program."""

import os

SETTINGS = {"folder": "/srv"}


def handler(event, context):
    os.system("ls " + os.environ.get("FOLDER", "/tmp"))
    os.system("ls " + SETTINGS.get("folder"))
    os.system(f"logger {context.aws_request_id}")
    print(event["body"])
    return os.popen("date").read()
