import platform
import subprocess


def info(folder):
    subprocess.run(["tar", "czf", "a.tgz", folder], check=True)
    return platform.system()
