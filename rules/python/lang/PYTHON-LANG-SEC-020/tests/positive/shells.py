import subprocess
from subprocess import Popen, getoutput

OPTIONS = {"shell": True, "check": True}


def run(line, name):
    subprocess.run("ls", shell=True)  # expect
    subprocess.call(["ls", name], shell=True)  # expect
    subprocess.check_output(line, **OPTIONS)  # expect
    Popen(["sh", "-c", line])  # expect
    subprocess.run(("/bin/bash", "-c", f"ls {name}"))  # expect
    return getoutput("date"), subprocess.getstatusoutput(line)  # expect
