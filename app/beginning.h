#pragma once

#include "app/options.h"
#include "auth/hub_address.h"
#include "platform/whole_file_store.h"

namespace lintel::app {

/// Where the program looks for its hub, and how it gets there.
struct Beginning
{
    auth::HubAddress address;
    QNetworkProxy proxy;
    QString problem; ///< with a setup file or an authority that is not used; empty: none
};

/// What a person has typed at the glass is newer than how the program was started, and that
/// counts before what a setup file says. Once paired, no stick is looked at: who can plug one
/// in does not decide whom the display believes. An authority that cannot be read keeps no room
/// off the glass. Error: an address that is none.
[[nodiscard]] tl::expected<Beginning, QString> beginWith(const Options &options, platform::WholeFileStore &files);

} // namespace lintel::app
