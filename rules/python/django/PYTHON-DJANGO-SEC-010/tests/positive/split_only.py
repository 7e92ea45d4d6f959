"""Splitting protects nothing that is joined again for a shell."""

import os
import shlex

from django.http import HttpResponse


def listing(request):
    words = shlex.split(request.GET["options"])
    return HttpResponse(os.popen("ls " + " ".join(words)).read())  # expect
