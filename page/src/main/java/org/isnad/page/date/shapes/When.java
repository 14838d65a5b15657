package org.isnad.page.date.shapes;

/** The day that a printed date names, in one of the ways there are. */
public sealed interface When permits Day, Ago, NearDay, SameDay {}
