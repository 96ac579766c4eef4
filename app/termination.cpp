#include "app/termination.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace lintel::app {

Termination::Termination()
{
    sigset_t ends;
    sigemptyset(&ends);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&ends, signal);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    m_descriptor = signalfd(-1, &ends, SFD_NONBLOCK | SFD_CLOEXEC);
}

Termination::~Termination()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

void Termination::watch()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [] { QCoreApplication::quit(); });
}

} // namespace lintel::app
