from flask import Flask, request

from store import FileStore, LastSeen

app = Flask(__name__)
store = FileStore(app.config["CACHE_FOLDER"])
seen = LastSeen(app.instance_path + "/seen.pickle")


@app.get("/item")
def item():
    return str(store.get(request.args["key"]) or seen.load())
