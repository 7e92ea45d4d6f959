import os

from flask import Flask

app = Flask(__name__)
DEBUG = True

os.environ["FLASK_DEBUG"] = "1"  # expect

if __name__ == "__main__":
    app.run(debug=True)  # expect
    app.run("127.0.0.1", 5000, True)  # expect
    app.run(debug=DEBUG)  # expect
    app.run(**{"debug": 1})  # expect
