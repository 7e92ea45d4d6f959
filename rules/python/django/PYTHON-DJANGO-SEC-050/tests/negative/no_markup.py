from django.http import HttpResponse, JsonResponse


def as_json(request):
    return JsonResponse({"q": request.GET["q"]})


def as_text(request):
    return HttpResponse(request.GET["q"], content_type="text/plain")


def as_csv(request):
    return HttpResponse(request.GET["q"], "text/csv")


def reason(request):
    return HttpResponse("<p>done</p>", status=int(request.GET["status"]), reason="Fine")
