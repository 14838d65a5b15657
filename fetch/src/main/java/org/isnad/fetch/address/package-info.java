/**
 * Addresses on the web: {@link org.isnad.fetch.address.WebAddress} reads them as browsers do,
 * {@link org.isnad.fetch.address.SpecialAddresses} knows which machines no public site has. No network here.
 */
@NullMarked
package org.isnad.fetch.address;

import org.jspecify.annotations.NullMarked;
