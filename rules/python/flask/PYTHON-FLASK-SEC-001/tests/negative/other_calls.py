"""Request data in places that no shell reads."""

import os
import platform
import subprocess

from flask import Flask, request

app = Flask(__name__)


class Menu:
    def system(self, text):
        return text.title()


@app.get("/info")
def info():
    subprocess.run(["ping", "-c", "1", request.args["host"]], check=False)
    print(Menu().system(request.args["title"]), platform.system())
    os.system("date")
    host = request.args["host"]
    host = "localhost"
    return os.popen("ping -c 1 " + host).read()
