"""A decorator factory is called, then what it returned, then the wrapper."""
from routing import Application

app = Application()


@app.route("/")
def index():
    return page("index")


@app.route("/about", method="POST")
def about():
    return page("about")


def page(name):
    return name


app.handle("/")
app.handle("/about")
index()
