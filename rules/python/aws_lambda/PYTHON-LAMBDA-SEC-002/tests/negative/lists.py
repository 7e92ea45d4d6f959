import json
import subprocess


def on_request(event, context):
    url = json.loads(event["body"])["url"]
    subprocess.run(["git", "ls-remote", "--", url], check=True)
    return subprocess.check_output(["curl", "-s", f"--url={url}"])


def on_data(event, context):
    subprocess.run(["jq", "."], input=event["body"].encode(), check=True)
    subprocess.run("make all", shell=True, env={"TARGET": event["target"]}, check=True)
    subprocess.run(["ls"], cwd=event["folder"], check=True)
