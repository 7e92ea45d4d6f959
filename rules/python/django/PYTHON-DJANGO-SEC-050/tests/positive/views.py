from django import http
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest


def search(request):
    return HttpResponse("<p>No result for " + request.GET["q"] + "</p>")  # expect


def greet(request):
    name = request.POST.get("name", "stranger")
    if len(name) > 20:
        return HttpResponseBadRequest(f"Name too long: {name}")  # expect
    return http.HttpResponse(content="<h1>%s</h1>" % name)  # expect


def missing(incoming: HttpRequest):
    response = HttpResponse("<ul>", content_type="text/html; charset=utf-8")
    response.write(f"<li>{incoming.path}</li>")  # expect
    return response
