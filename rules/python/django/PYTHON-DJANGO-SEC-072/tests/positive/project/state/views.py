from django.http import JsonResponse

from state.codec import Codec


def resume(request):
    return JsonResponse(Codec().decode(request.GET["state"]))
