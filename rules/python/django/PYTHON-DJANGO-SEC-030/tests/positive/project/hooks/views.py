from django.http import JsonResponse

from hooks.client import deliver
from hooks.models import Hook


def test_hook(request):
    hook = Hook(request.POST["address"])
    return JsonResponse({"status": deliver(hook.address, {"event": hook.event})})
