from core import App
from taintcheck import not_sink, sink

app = App()


@app.route("/run")
def run(request):
    sink(request["cmd"])
    not_sink(request["id"])


@app.route("/safe")
def safe(request):
    not_sink(request["id"])
