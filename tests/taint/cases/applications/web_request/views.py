from framework import Response
from services import UserService
from taintcheck import clean, not_sink, sink


def search(request):
    query = request.args.get("q", "")
    sink(f"SELECT * FROM t WHERE a = '{query}'")
    not_sink(request.method)
    service = UserService()
    service.find(query)
    service.find_page(request.get("page"))
    return Response(clean(query))


def listing(request):
    page = int(request.get("page", "1"))
    not_sink(page)
    cookie = request.headers.get("cookie")
    sink(cookie)
    response = Response("page %d" % page)
    not_sink(response.body)
    return response


def details(request):
    response = Response(request.form["name"], 404)
    sink(response.body)
    not_sink(response.status)
    return response


def edit(request):
    data = dict(request.form)
    data["id"] = "7"
    UserService().update(**data)
    return Response("ok")
