/** Stories and readings as JSON, in the form that the contract {@code reading.schema.json} lays down. */
@NullMarked
package org.isnad.json;

import org.jspecify.annotations.NullMarked;
