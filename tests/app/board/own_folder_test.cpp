#include "app/board/own_folder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QByteArray kFolderText = "timeslice: 1\nname: Mine\ntasks:\n  - {name: A, steps: [cpu: 5 ms]}\n";

class OwnFolderTest : public ::testing::Test {
  protected:
    void write(const QString& name, const QByteArray& text = kFolderText) {
        QFile file(root.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        file.write(text);
    }
    std::vector<std::string> names() const {
        std::vector<std::string> all;
        for (const OwnFilePtr& file : own.files().files) all.push_back(file->name.toStdString());
        return all;
    }
    bool becomes(const std::vector<std::string>& wanted) {
        return QTest::qWaitFor([&] { return names() == wanted; }, 20'000);
    }
    void begin() {
        own.setPath(root.path());
        ASSERT_TRUE(QTest::qWaitFor([this] { return own.isRead(); }, 20'000));
    }

    QTemporaryDir folder;
    QDir root{folder.path()};
    JobQueue queue;
    OwnFolder own{&queue};
};

TEST_F(OwnFolderTest, NoticesFilesThatComeGoAndChange) {
    write(QStringLiteral("b.yaml"));
    begin();
    EXPECT_THAT(names(), ElementsAre("b.yaml"));
    write(QStringLiteral("a.yaml"));
    EXPECT_TRUE(becomes({"a.yaml", "b.yaml"}));
    ASSERT_TRUE(QFile::remove(root.filePath(QStringLiteral("b.yaml"))));
    EXPECT_TRUE(becomes({"a.yaml"}));
    write(QStringLiteral("a.yaml"), "timeslice: 1\n");
    EXPECT_TRUE(QTest::qWaitFor([this] { return !own.files().files.front()->problems.empty(); }, 20'000));
    write(QStringLiteral("a.yaml"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return own.files().files.front()->problems.empty(); }, 20'000));
}

TEST_F(OwnFolderTest, NoticesWhatHappensInItsSubfolders) {
    begin();
    ASSERT_TRUE(root.mkpath(QStringLiteral("week")));
    QTest::qWait(2 * OwnFolder::kSettle);
    write(QStringLiteral("week/a.yaml"));
    EXPECT_TRUE(becomes({"week/a.yaml"}));
    ASSERT_TRUE(root.rename(QStringLiteral("week"), QStringLiteral("month")));
    EXPECT_TRUE(becomes({"month/a.yaml"}));
    ASSERT_TRUE(QFile::remove(root.filePath(QStringLiteral("month/a.yaml"))));
    EXPECT_TRUE(becomes({}));
}

TEST_F(OwnFolderTest, NoticesAFileThatAnEditorPutsInThePlaceOfAnother) {
    write(QStringLiteral("a.yaml"));
    begin();
    for (const char* name : {"First", "Second"}) {
        write(QStringLiteral("new"), QByteArray(kFolderText).replace("Mine", name));
        ASSERT_EQ(std::rename(root.filePath(QStringLiteral("new")).toUtf8().constData(),
                              root.filePath(QStringLiteral("a.yaml")).toUtf8().constData()),
                  0);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const auto& files = own.files().files;
                return files.size() == 1 && files[0]->workload && files[0]->workload->name == name;
            },
            20'000))
            << name;
    }
}

TEST_F(OwnFolderTest, IsNotMadeUntilItIsNeededAndNoticedWhenItIsThere) {
    const QString path = root.filePath(QStringLiteral("not/yet"));
    own.setPath(path);
    EXPECT_TRUE(own.isRead());
    EXPECT_FALSE(QDir(path).exists());
    EXPECT_THAT(names(), IsEmpty());
    ASSERT_TRUE(root.mkpath(QStringLiteral("not")));
    QTest::qWait(2 * OwnFolder::kSettle);
    ASSERT_TRUE(own.make());
    EXPECT_TRUE(QDir(path).exists());
    write(QStringLiteral("not/yet/a.yaml"));
    EXPECT_TRUE(becomes({"a.yaml"}));
    ASSERT_TRUE(QDir(path).removeRecursively());
    EXPECT_TRUE(becomes({}));
    ASSERT_TRUE(root.mkpath(QStringLiteral("not/yet")));
    write(QStringLiteral("not/yet/b.yaml"));
    EXPECT_TRUE(becomes({"b.yaml"}));
}

TEST_F(OwnFolderTest, SaysNothingWhileNothingThatItListsChanges) {
    write(QStringLiteral("a.yaml"));
    begin();
    QSignalSpy changed(&own, &OwnFolder::changed);
    write(QStringLiteral("notes.txt"), "x");
    EXPECT_FALSE(changed.wait(4 * OwnFolder::kSettle));
}

TEST_F(OwnFolderTest, ListsWhatLiesInItAlsoBeforeItIsRead) {
    write(QStringLiteral("a.yaml"));
    own.setPath(root.path());
    EXPECT_FALSE(own.isRead());
    EXPECT_TRUE(own.lists(root.filePath(QStringLiteral("a.yaml"))));
    EXPECT_TRUE(own.lists(root.filePath(QStringLiteral("week/a.yaml"))));
    EXPECT_FALSE(own.lists(QStringLiteral("/elsewhere/a.yaml")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return own.isRead(); }, 20'000));
    EXPECT_TRUE(own.lists(root.filePath(QStringLiteral("a.yaml"))));
    EXPECT_FALSE(own.lists(root.filePath(QStringLiteral("b.yaml"))));
}

// Something that comes and goes all the time must not keep the rest from being read.
TEST_F(OwnFolderTest, IsReadAlsoWhileItKeepsChanging) {
    begin();
    write(QStringLiteral("a.yaml"));
    QTimer keepsChanging;
    QObject::connect(&keepsChanging, &QTimer::timeout, &own, [this] {
        write(QStringLiteral("lock"), "x");
        QFile::remove(root.filePath(QStringLiteral("lock")));
    });
    keepsChanging.start(OwnFolder::kSettle / 5);
    EXPECT_TRUE(becomes({"a.yaml"}));
}

TEST_F(OwnFolderTest, SaysWhatToPutThereAndWhenNotAllIsListed) {
    begin();
    EXPECT_TRUE(own.note(OwnKind::Workload).startsWith(QStringLiteral("Workload files (.yaml) in ")));
    EXPECT_TRUE(own.note(OwnKind::Lesson).startsWith(QStringLiteral("Lesson files (.yaml) in ")));
    write(QStringLiteral("a.yaml"));
    ASSERT_TRUE(becomes({"a.yaml"}));
    EXPECT_TRUE(own.note(OwnKind::Workload).isEmpty());
    EXPECT_FALSE(own.note(OwnKind::Lesson).isEmpty());
    for (size_t i = 0; i < kMostOwnFiles; ++i) write(QStringLiteral("%1.yaml").arg(i));
    ASSERT_TRUE(QTest::qWaitFor([this] { return own.files().hasMore; }, 20'000));
    EXPECT_EQ(own.note(OwnKind::Workload), QStringLiteral("Only the first 200 files by name are listed."));
}

} // namespace
} // namespace timeslice
