import os

from flask import Flask

app = Flask(__name__)

if __name__ == "__main__":
    app.run()
    app.run(host="127.0.0.1")
    app.run("localhost", 8000)
    app.run(host="")
    app.run(host=os.environ["APP_HOST"])
    app.run(host="192.168.1.10")
