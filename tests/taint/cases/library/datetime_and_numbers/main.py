"""Numbers and dates read from text leave no text."""
import datetime
import decimal
import hashlib
import math

from taintcheck import not_sink, numbers, sink, source

text = numbers()
not_sink(int(text) + 1)
not_sink(math.sqrt(float(text)))
not_sink(str(decimal.Decimal(text)))
not_sink(datetime.timedelta(days=int(text)))
not_sink(hashlib.sha256(source().encode()).hexdigest())
not_sink(abs(int(text)))
sink(source().zfill(40))
not_sink("%05d" % int(text))
