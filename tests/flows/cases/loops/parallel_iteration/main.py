"""zip, enumerate, reversed, sorted and items keep the pairs together."""

from flowcheck import not_sink, sink
from tables import HOSTS, NAMES

for name, host in zip(NAMES, HOSTS):
    if name == "public":
        sink(host)
    else:
        not_sink(host)
for index, host in enumerate(HOSTS, start=1):
    if index == 2:
        sink(host)
    else:
        not_sink(host)
for name, host in dict(zip(NAMES, HOSTS)).items():
    if name == "public":
        sink(host)
    if name == "admin":
        not_sink(host)
sink(sorted(HOSTS)[0])
not_sink(sorted(HOSTS)[-1])
not_sink(list(reversed(HOSTS))[0])
