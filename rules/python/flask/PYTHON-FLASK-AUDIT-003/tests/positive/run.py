from flask import Flask
from werkzeug.serving import run_simple

app = Flask(__name__)
HOST = "0.0.0.0"

if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8000)  # expect
    app.run("0.0.0.0")  # expect
    app.run(HOST, 8000)  # expect
    app.run(host="::")  # expect
    run_simple("", 8000, app)  # expect
