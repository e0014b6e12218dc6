#include "app/board/file_watch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class WatchedFile : public ::testing::Test {
  protected:
    WatchedFile() {
        write(path, "one");
        watch.watch(path);
    }

    static void write(const QString& where, const QByteArray& text) {
        QFile file(where);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) file.write(text);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.yaml"));
    FileWatch watch;
    QSignalSpy changed{&watch, &FileWatch::changed};
    QSignalSpy changedBack{&watch, &FileWatch::changedBack};
};

TEST_F(WatchedFile, IsNoticedWhenItIsWrittenInPlace) {
    write(path, "two");
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(changed.front().front().toString(), path);
    write(path, "three");
    EXPECT_TRUE(changed.wait());
}

TEST_F(WatchedFile, IsNoticedWhenAnEditorPutsAnotherOneInItsPlace) {
    for (const char* text : {"two", "three"}) {
        const QString aside = folder.filePath(QStringLiteral("a.yaml.new"));
        write(aside, text);
        ASSERT_TRUE(QFile::rename(path, folder.filePath(QStringLiteral("a.yaml.%1~").arg(changed.count()))));
        ASSERT_TRUE(QFile::rename(aside, path));
        ASSERT_TRUE(changed.wait()) << text;
    }
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(WatchedFile, IsNoNewsWithTheSameContentOrWhenAnotherFileIsWritten) {
    write(path, "one");
    write(folder.filePath(QStringLiteral("b.yaml")), "b");
    EXPECT_FALSE(changed.wait(3 * FileWatch::kSettle));
}

TEST_F(WatchedFile, IsNoticedToBeWhatItWas) {
    write(path, "two");
    ASSERT_TRUE(changed.wait());
    write(path, "one");
    ASSERT_TRUE(changedBack.wait());
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(WatchedFile, SaysNothingWhileItIsGoneAndSpeaksWhenItComesBackAsAnother) {
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_FALSE(changed.wait(3 * FileWatch::kSettle));
    write(path, "two");
    EXPECT_TRUE(changed.wait());
}

TEST_F(WatchedFile, IsForgottenForAnother) {
    watch.watch(QStringLiteral("mixed"));
    write(path, "two");
    EXPECT_FALSE(changed.wait(3 * FileWatch::kSettle));
}

} // namespace
} // namespace timeslice
