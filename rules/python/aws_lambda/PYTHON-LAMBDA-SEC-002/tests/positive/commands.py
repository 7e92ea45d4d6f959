import json
import subprocess
from subprocess import Popen


def on_request(event, context):
    url = json.loads(event["body"])["url"]
    subprocess.run("git ls-remote " + url, shell=True)  # expect
    return subprocess.check_output(f"curl -s {url}", shell=True)  # expect


def on_task(event, context):
    subprocess.call([event["program"], "--version"])  # expect
    Popen(event["command"])  # expect
    subprocess.run(["bash", "-c", event["script"]])  # expect
    return subprocess.getoutput(event.get("probe"))  # expect
