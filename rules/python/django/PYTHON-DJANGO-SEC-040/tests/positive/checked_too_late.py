import os

from django.http import HttpResponse

FOLDER = "/srv/files"


def file(request):
    path = os.path.realpath(os.path.join(FOLDER, request.GET["name"]))
    content = open(path).read()  # expect
    if not path.startswith(FOLDER + "/"):
        return HttpResponse(status=404)
    return HttpResponse(content)
