// SPDX-FileCopyrightText: The Aviary developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servers/keyring.h"

#include <QCoreApplication>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace aviary {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {Error::Kind::NotFound, Text::tr("The keyring holds nothing of this name."), {}, job.errorString()};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {Error::Kind::Access, Text::tr("The keyring was not unlocked."), {}, job.errorString()};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return {Error::Kind::Unsupported, Text::tr("No keyring of the system answers."), {}, job.errorString()};
}

template <class T, class Asked>
Job<T> start(Asked *asked, const QString &name, const std::function<Result<T>(const Asked &)> &answer)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    asked->setInsecureFallback(false);
    asked->setKey(name);
    QObject::connect(asked, &QKeychain::Job::finished, asked, [promise, asked, answer] {
        promise->addResult(answer(*asked));
        promise->finish();
    });
    asked->start();
    return Job<T>(promise->future());
}

Result<void> doneOf(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? Result<void>() : std::unexpected(errorOf(job));
}

QString service()
{
    return u"Aviary"_s;
}

} // namespace

Job<QString> SystemKeyring::read(const QString &name)
{
    return start<QString, QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service()), name,
                                                      [](const QKeychain::ReadPasswordJob &job) -> Result<QString> {
                                                          if (job.error() != QKeychain::NoError)
                                                              return std::unexpected(errorOf(job));
                                                          return job.textData();
                                                      });
}

Job<void> SystemKeyring::write(const QString &name, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    return start<void, QKeychain::WritePasswordJob>(job, name, doneOf);
}

Job<void> SystemKeyring::remove(const QString &name)
{
    return start<void, QKeychain::DeletePasswordJob>(
        new QKeychain::DeletePasswordJob(service()), name, [](const QKeychain::DeletePasswordJob &job) -> Result<void> {
            return job.error() == QKeychain::EntryNotFound ? Result<void>() : doneOf(job);
        });
}

} // namespace aviary
