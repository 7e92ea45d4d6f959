from django.http import JsonResponse

from shop import queries


def search_view(request):
    rows = queries.search(request.GET.get("q", ""), order=request.GET.get("order", "name"))
    return JsonResponse({"rows": rows})
