from bottom import ANY as HOST
from bottom import HOST as LISTEN
