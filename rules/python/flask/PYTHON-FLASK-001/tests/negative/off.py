import os

from flask import Flask

app = Flask(__name__)

if __name__ == "__main__":
    app.run()
    app.run(debug=False)
    app.run("127.0.0.1", 5000)
    app.run(debug=os.environ["APP_DEBUG"] == "1")
