from middle import HOST as ADDRESS
from middle import LISTEN as SAFE
