/**
 * What the tests of several modules share: {@link org.isnad.testkit.ArabicTexts} makes hostile texts from a seed,
 * {@link org.isnad.testkit.Golden} compares with a kept file, {@link org.isnad.testkit.Shared} finds the texts that lie
 * beside the checkout.
 */
@NullMarked
package org.isnad.testkit;

import org.jspecify.annotations.NullMarked;
