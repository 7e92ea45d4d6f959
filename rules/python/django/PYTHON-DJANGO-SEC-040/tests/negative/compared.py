import os
from pathlib import Path

from django.http import Http404, HttpResponse

FOLDER = "/srv/files"
PAGES = ["index.html", "help.html"]


def file(request):
    path = os.path.realpath(os.path.join(FOLDER, request.GET["name"]))
    if os.path.commonpath([path, FOLDER]) != FOLDER:
        raise Http404
    return HttpResponse(open(path).read())


def note(request):
    path = Path(FOLDER, request.GET["note"]).resolve()
    if not path.is_relative_to(FOLDER):
        raise Http404
    return HttpResponse(path.read_text())


def page(request):
    name = request.GET["page"]
    if name not in PAGES:
        raise Http404
    return HttpResponse(open("/srv/pages/" + name).read())
