import io
import os
from pathlib import Path

from django.core.files.storage import default_storage
from django.http import FileResponse, HttpResponse


def invoice(request):
    return FileResponse(open("/srv/invoices/" + request.GET["file"], "rb"))  # expect


def manual(request):
    path = os.path.abspath(os.path.join("/srv/manuals", request.GET.get("page", "index")))
    with open(path) as file:  # expect
        return HttpResponse(file.read())


def note(request):
    first = io.open(request.POST["note"]).read()  # expect
    second = (Path("/srv/notes") / request.POST["note"]).read_text()  # expect
    third = default_storage.open(request.COOKIES["note"]).read()  # expect
    return HttpResponse(first + second + third)
