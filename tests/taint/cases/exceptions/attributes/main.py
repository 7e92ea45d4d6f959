"""Fields of an exception, one by one."""
from errors import ApiError, QuotaError
from service import load, charge
from taintcheck import not_sink, sink, source

try:
    load(source())
except ApiError as error:
    sink(error.detail)
    not_sink(error.status)
    sink(str(error))
    sink(error.to_dict()["detail"])
    not_sink(error.to_dict()["status"])
try:
    charge(source(), 3)
except QuotaError as error:
    sink(error.user)
    not_sink(error.amount)
    not_sink(error.status)
