#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace lintel::app {

/// Turns SIGTERM, SIGINT and SIGHUP into a quiet end of the event loop, so that what
/// waits to be written is written. The signals are blocked and read from a descriptor
/// (signalfd(2)): no code of ours runs inside a signal handler.
class Termination final : public QObject
{
    Q_OBJECT

public:
    /// Make it before any thread: threads inherit the blocked signals.
    Termination();
    ~Termination() override;

    /// From now on a signal quits the application's event loop.
    void watch();

private:
    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace lintel::app
