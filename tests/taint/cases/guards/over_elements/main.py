"""Tests of each element: any, all, predicates of filter, and helpers that loop."""
import any_all
import element_guard
import filter_contains
