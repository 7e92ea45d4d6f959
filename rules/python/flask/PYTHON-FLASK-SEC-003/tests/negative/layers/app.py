from flask import Flask, request

from store.users import UserStore

app = Flask(__name__)
store = UserStore("app.db")


@app.get("/users/search")
def search():
    criteria = {"city": request.args["city"], "limit": int(request.args.get("limit", 10))}
    return {"users": store.search(criteria)}
