from flask import Flask, request

from storage.local import Storage

app = Flask(__name__)
storage = Storage("/srv/uploads")


@app.post("/upload")
def upload():
    file = request.files["file"]
    return storage.write(file.filename, file.read())
