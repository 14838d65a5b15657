package org.isnad.reading.entity;

import org.isnad.reading.known.Entity;
import org.isnad.reading.known.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * One place where a story names an organisation.
 *
 * @param name as a record has it
 * @param kind what it is, where the name tells
 * @param entity which of the entity files' organisations it is
 */
record Body(
        Naming naming,
        String name,
        @Nullable EntityKind kind,
        @Nullable Entity entity) {}
