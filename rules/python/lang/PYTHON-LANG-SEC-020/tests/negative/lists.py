import subprocess
import sys

BASE = ["git", "-C", "/srv/repo"]


def run(url, name):
    subprocess.run(["git", "clone", "--", url], check=True)
    subprocess.check_call(("ls", name))
    subprocess.run([sys.executable, "-m", "build"], shell=False)
    command = ["tar", "czf"]
    command += [name]
    subprocess.Popen(command)
    return subprocess.check_output([*BASE, "log"])
