from django.urls import path

from shop.views import search_view

urlpatterns = [path("search/", search_view)]
