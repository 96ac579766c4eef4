#pragma once

#include <QString>

namespace lintel::device {

/// How this machine is reached, "192.0.2.7 on eth0"; several are separated by commas. Empty:
/// it has no address but its own. Asks the kernel: a fraction of a millisecond.
[[nodiscard]] QString networkFact();

} // namespace lintel::device
