import os

from django.http import FileResponse, HttpResponse
from django.utils._os import safe_join
from django.utils.text import get_valid_filename


def invoice(request):
    name = os.path.basename(request.GET["file"])
    return FileResponse(open("/srv/invoices/" + name, "rb"))


def manual(request):
    path = safe_join("/srv/manuals", request.GET["page"])
    other = os.path.join("/srv/manuals", get_valid_filename(request.GET["page"]))
    return HttpResponse(open(path).read() + open(other).read())
