import hashlib
import hmac
import pickle

from django.conf import settings
from django.core import signing
from django.http import HttpResponse, HttpResponseForbidden


def restore(request):
    data = request.POST["data"].encode()
    wanted = hmac.new(settings.KEY, data, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(wanted, request.POST["signature"]):
        return HttpResponseForbidden()
    return HttpResponse(str(pickle.loads(data)))


def cookie(request):
    data = signing.loads(request.COOKIES["state"])
    return HttpResponse(str(pickle.loads(data)))
